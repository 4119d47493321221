import { activityOf } from '#activities';
import { Field, Float, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, OneToOne, PrimaryColumn } from 'typeorm';

const DECIMALS = 3;

@ObjectType()
export class Activity {
  @Field(() => ID)
  slug: string;

  @Field()
  name: string;

  @Field(() => ID)
  group: string;

  static of(slug: string | null): Activity | null {
    const activity = slug === null ? null : activityOf(slug);
    return activity && { slug: activity.slug, name: activity.nl, group: activity.group };
  }
}

@ObjectType()
@Entity('area')
export class Area {
  @Field(() => ID)
  @PrimaryColumn('varchar')
  code: string;

  @Field()
  @Column('varchar')
  name: string;

  @Field()
  @Column('varchar')
  kind: string;

  @Column('varchar', { name: 'parent_code' })
  parentCode: string | null;

  @Column('float8', { name: 'lat' })
  latitude: number;

  @Column('float8', { name: 'lon' })
  longitude: number;

  @Field(() => Float)
  get lat(): number {
    return Number(this.latitude.toFixed(DECIMALS));
  }

  @Field(() => Float)
  get lon(): number {
    return Number(this.longitude.toFixed(DECIMALS));
  }
}

@Entity('resident')
export class Profile {
  @PrimaryColumn('uuid', { name: 'person_id' })
  personId: string;

  @Column('text', { array: true })
  languages: string[];

  @Column('timestamptz', { name: 'paused_until' })
  pausedUntil: Date | null;

  @ManyToOne(() => Area)
  @JoinColumn({ name: 'area_code' })
  area: Area;
}

@ObjectType()
@Entity('person')
export class Person {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field()
  @Column('varchar', { name: 'first_name' })
  firstName: string;

  @Column('varchar')
  state: string;

  @OneToOne(() => Profile)
  @JoinColumn({ name: 'id', referencedColumnName: 'personId' })
  profile: Profile;

  @Field(() => [String])
  get languages(): string[] {
    return this.profile.languages;
  }

  @Field(() => Area)
  get area(): Area {
    return this.profile.area;
  }
}

@Entity('block')
export class Block {
  @PrimaryColumn('uuid', { name: 'by_id' })
  byId: string;

  @PrimaryColumn('uuid', { name: 'blocked_id' })
  blockedId: string;
}

@Entity('post_revision')
export class Revision {
  @PrimaryColumn('uuid', { name: 'post_id' })
  postId: string;

  @PrimaryColumn('integer')
  number: number;

  @Column('varchar')
  title: string;

  @Column('varchar')
  text: string;

  @Column('varchar')
  place: string;

  @Column('varchar', { name: 'in_return' })
  inReturn: string;

  @Column('varchar', { name: 'in_return_text' })
  inReturnText: string;

  @Column('varchar', { name: 'wanted_activity' })
  wantedActivity: string | null;

  @Column('varchar', { array: true })
  languages: string[];

  @Column('date', { name: 'once_on' })
  onceOn: string | null;
}

@ObjectType()
@Entity('post')
export class Post {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field()
  @Column('varchar')
  kind: string;

  @Field()
  @Column('varchar')
  state: string;

  @Column('uuid', { name: 'author_id' })
  authorId: string;

  @Column('varchar', { name: 'area_code' })
  areaCode: string;

  @Column('varchar', { name: 'activity' })
  activitySlug: string;

  @Column('integer')
  availability: number;

  @Column('boolean')
  absence: boolean;

  @Field(() => Int)
  @Column('smallint')
  places: number;

  @Column('smallint')
  taken: number;

  @Field(() => GraphQLISODateTime)
  @Column('timestamptz', { name: 'open_until' })
  openUntil: Date;

  @Field(() => GraphQLISODateTime)
  @Column('timestamptz', { name: 'published_at' })
  publishedAt: Date;

  @Field(() => Person)
  @ManyToOne(() => Person)
  @JoinColumn({ name: 'author_id' })
  author: Person;

  @Field(() => Area)
  @ManyToOne(() => Area)
  @JoinColumn({ name: 'area_code' })
  area: Area;

  @ManyToOne(() => Revision)
  @JoinColumn([
    { name: 'id', referencedColumnName: 'postId' },
    { name: 'approved_revision', referencedColumnName: 'number' },
  ])
  shown: Revision;

  @Field()
  get title(): string {
    return this.shown.title;
  }

  @Field()
  get text(): string {
    return this.shown.text;
  }

  @Field()
  get place(): string {
    return this.shown.place;
  }

  @Field()
  get inReturn(): string {
    return this.shown.inReturn;
  }

  @Field()
  get inReturnText(): string {
    return this.shown.inReturnText;
  }

  @Field(() => [String])
  get languages(): string[] {
    return this.shown.languages;
  }

  @Field(() => String, { nullable: true })
  get onceOn(): string | null {
    return this.shown.onceOn;
  }

  @Field(() => Int)
  get placesLeft(): number {
    return this.places - this.taken;
  }

  @Field(() => Activity, { nullable: true })
  get activity(): Activity | null {
    return Activity.of(this.activitySlug);
  }

  @Field(() => Activity, { nullable: true })
  get wantedActivity(): Activity | null {
    return Activity.of(this.shown.wantedActivity);
  }
}
